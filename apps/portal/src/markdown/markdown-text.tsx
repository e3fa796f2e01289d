import Markdown, { type Components } from 'react-markdown';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import './markdown.css';

const plugins = [remarkGfm, remarkBreaks];

/** Headings stand below those of the page; a link opens beside it. */
const components: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  // An address that would run something was taken out: what is left are its words.
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
  // wider than its place it scrolls, and by keyboard too
  table: ({ children }) => (
    <div className="markdown-table" tabIndex={0} role="group">
      <table>{children}</table>
    </div>
  ),
};

/**
 * Markdown as GitHub writes it; a line that ends is a line that ends. HTML in it stays text, an address runs nothing,
 * and pictures of other sites are not fetched: they belong to the record's files.
 */
export function MarkdownText({ text }: { readonly text: string }) {
  return (
    <div className="markdown">
      <Markdown remarkPlugins={plugins} components={components} disallowedElements={['img']} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  );
}
