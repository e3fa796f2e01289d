import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * What keeps people out of a page who do not see it, or do not use a mouse: findings that axe calls serious or worse.
 * `onlyColours`: the same page was looked at in other colours already.
 */
export async function barriersOn(page: Page, onlyColours = false): Promise<readonly string[]> {
  const rules = onlyColours ? ['color-contrast', 'link-in-text-block'] : everything;
  // Run by the browser's own tools: the portal's policy lets no script of others in.
  await page.evaluate(axe.source);
  const found = (await page.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ${JSON.stringify(rules)},
  }).then(({ violations }) => violations.map(({ id, impact, help, nodes }) => ({
    id, impact, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
  })))`)) as readonly Finding[]; // what the script says
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${new URL(page.url()).pathname} ${id}: ${help} at ${nodes
          .slice(0, 3)
          .map(
            ({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`,
          )
          .join('; ')}`,
    );
}
