import { lazy, Suspense } from 'react';

const MarkdownText = lazy(async () => ({ default: (await import('./markdown-text.js')).MarkdownText }));

/** The words at once, as they were typed; formatted as soon as what formats them is there. */
export function LateMarkdown({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={<div className="prewrap">{text}</div>}>
      <MarkdownText text={text} />
    </Suspense>
  );
}
