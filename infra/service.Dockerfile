# syntax=docker/dockerfile:1
# One image for every service and the gateway: `docker build --build-arg APP=ticket-service -f infra/service.Dockerfile .`
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json turbo.json tsconfig.json .swcrc .npmrc ./
COPY packages packages
COPY apps apps
RUN npm ci --no-audit --no-fund && npx turbo run build --output-logs=errors-only && npm prune --omit=dev --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
ARG APP
ENV NODE_ENV=production APP=${APP}
WORKDIR /srv
COPY --from=build --chown=node:node /src /srv
# where attached files go; a volume that is mounted here belongs to the same user
RUN mkdir /files && chown node:node /files
USER node
EXPOSE 4000 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT ?? process.env.HEALTH_PORT) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "exec node apps/${APP}/dist/main.js"]
