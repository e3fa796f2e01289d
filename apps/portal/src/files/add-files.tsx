import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { useText } from '../text/language.js';
import { pastedFiles } from './pasted-files.js';
import './files.css';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** On a phone: a second button that goes straight to the camera. */
  readonly camera?: boolean;
}

/** Choosing files with the button; the camera takes a picture at once where the device has one. */
export function AddFiles({ onFiles, camera = false }: Props) {
  const t = useText();
  return (
    <span className="row add-files">
      {camera ? (
        <FileButton icon={<CameraOutlined />} label={t('file.photo')} photo onFiles={onFiles} large />
      ) : null}
      <FileButton icon={<PaperClipOutlined />} label={t('file.add')} onFiles={onFiles} large={camera} />
    </span>
  );
}

interface ButtonProps {
  readonly icon: React.ReactNode;
  readonly label: string;
  readonly photo?: boolean;
  readonly large?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileButton({ icon, label, photo = false, large = false, onFiles }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} size={large ? 'large' : 'small'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={!photo}
        {...(photo ? { accept: 'image/*', capture: 'environment' as const } : {})}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </>
  );
}

/** For an element on which files can be dropped, and into which a screenshot can be pasted. */
export function useFileTarget(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    props: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      },
      onPaste: (event: ClipboardEvent) => {
        const files = pastedFiles(event.clipboardData, new Date());
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      },
    },
  };
}
