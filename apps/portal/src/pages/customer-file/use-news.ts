import { useEffect, useRef } from 'react';

/** Looks again whenever something more is known to have happened, not when the page opens. */
export function useNews(news: number, look: () => void): void {
  const seen = useRef(news);
  useEffect(() => {
    if (seen.current !== news) look();
    seen.current = news;
  }, [news, look]);
}
