/**
 * Runs in the page, before the portal: watches from inside, so that nothing that asks from outside is measured. In words
 * of the browser, which this side has no types of.
 *
 * `shown`: from the next click or key (or from now) until what is named stands in `main` anew, no grey lines are left, and
 * the frame that holds it was painted. `again`: until the last answer of the server after it had come. `slowest`: the
 * longest time from an input to the next paint since it was last asked, by the browser's own Event Timing, which counts
 * from 16 ms on and in steps of 8.
 */
export const probe = `(() => {
  let asked = 0;
  let answeredAt = 0;
  const plain = window.fetch;
  window.fetch = (...given) => {
    asked += 1;
    return plain(...given).finally(() => {
      asked -= 1;
      answeredAt = performance.now();
    });
  };
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const inputs = [];
  new PerformanceObserver((list) => inputs.push(...list.getEntries()))
    .observe({ type: 'event', durationThreshold: 16, buffered: true });

  const quiet = async () => {
    const until = performance.now() + 10_000;
    while (performance.now() < until && (asked > 0 || performance.now() - answeredAt < 60)) await pause(15);
  };
  const isShown = (path, selectors) =>
    location.pathname.startsWith(path) &&
    !document.querySelector('main .skeleton, main .skeleton-space, main.is-loading') &&
    selectors.every((selector) => document.querySelector(':is(' + selector + '):not([data-seen])'));

  window.probe = {
    quiet,
    shown(path, selectors, now) {
      for (const element of document.querySelectorAll('main *, .ant-drawer *')) element.setAttribute('data-seen', '');
      answeredAt = 0;
      return new Promise((resolve, reject) => {
        let from = now ? performance.now() : undefined;
        const look = () => {
          if (from === undefined || !isShown(path, selectors)) return;
          stop();
          painted().then(async () => {
            const shownAt = performance.now();
            performance.measure('shown ' + path, { start: from, end: shownAt });
            await quiet();
            resolve({ shownMs: shownAt - from, againMs: Math.max(0, answeredAt - from) });
          });
        };
        const begin = (event) => {
          from = event.timeStamp;
          look();
        };
        const watcher = new MutationObserver(look);
        const late = setTimeout(() => {
          stop();
          reject(new Error(path + ' did not show ' + selectors.join(', ') + ' within 15 s'));
        }, 15_000);
        const stop = () => {
          clearTimeout(late);
          watcher.disconnect();
          for (const kind of ['click', 'keydown']) removeEventListener(kind, begin, true);
        };
        watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        for (const kind of ['click', 'keydown']) addEventListener(kind, begin, true);
        if (now) now();
      });
    },
    async slowest() {
      await painted();
      await pause(150);
      const own = inputs.splice(0).filter(({ interactionId }) => interactionId > 0);
      return Math.max(16, ...own.map(({ duration }) => duration));
    },
  };
})();`;
