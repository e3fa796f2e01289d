import type { IncomingHttpHeaders } from 'node:http';
import type { Credential } from '../session/sessions.js';

/** The name of the session's cookie: with `__Host-` browsers hold it to https, this host, and the whole site. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-aftercare' : 'aftercare_session');

/** `Authorization: Bearer …` goes before the cookie. */
export function credentialOf(headers: IncomingHttpHeaders, secure: boolean): Credential | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer) return { from: 'header', secret: bearer };
  const wanted = cookieName(secure);
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === wanted && value) return { from: 'cookie', secret: value };
  }
  return undefined;
}

/** The header that gives the browser a session; scripts cannot read it, other sites' requests do not carry it. */
export function sessionCookie(
  secret: string,
  expiresAt: Date,
  secure: boolean,
  now: Date = new Date(),
): string {
  const seconds = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1_000));
  return `${cookieName(secure)}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
}

export const endedCookie = (secure: boolean): string =>
  `${cookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`;
