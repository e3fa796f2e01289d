import { Button, Input } from 'antd';
import { useState } from 'react';
import { LateMarkdown } from '../markdown/late-markdown.js';
import { useText } from '../text/language.js';
import type { InputNames } from './field-row.js';

interface Props {
  readonly names: InputNames;
  readonly value: string;
  readonly maxLength: number | undefined;
  readonly onChange: (value: string) => void;
}

/** A long text in Markdown; the preview stands below it and follows. */
export function MarkdownField({ names, value, maxLength, onChange }: Props) {
  const t = useText();
  const [previewed, setPreviewed] = useState(false);
  return (
    <>
      <Input.TextArea
        {...names}
        {...(maxLength === undefined ? {} : { maxLength })}
        value={value}
        autoSize={{ minRows: 3, maxRows: 14 }}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button
        type="link"
        size="small"
        aria-expanded={previewed}
        disabled={value.trim() === ''}
        onClick={() => setPreviewed(!previewed)}
      >
        {t('form.preview')}
      </Button>
      {previewed && value.trim() !== '' ? (
        <div className="markdown-preview">
          <LateMarkdown text={value} />
        </div>
      ) : null}
    </>
  );
}
