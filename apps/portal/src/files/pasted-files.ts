interface Pasted extends Pick<DataTransfer, 'types'> {
  readonly files: ArrayLike<File>;
}

/** Files in what was pasted. A screenshot has no name of its own: it gets the moment, so that two can be told apart. */
export function pastedFiles(pasted: Pasted, now: Date): readonly File[] {
  // text copied from an office program comes with a picture of itself: the words are meant
  if (pasted.types.includes('text/plain')) return [];
  return Array.from(pasted.files, (file, index) =>
    isUnnamed(file.name) ? new File([file], nameAt(now, index, file.type), { type: file.type }) : file,
  );
}

/** What browsers call a picture from the clipboard. */
const isUnnamed = (name: string) => name === '' || /^image\.\w+$/.test(name);

function nameAt(now: Date, index: number, type: string): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(digits).join('');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(digits).join('');
  const ending = type === 'image/jpeg' ? 'jpg' : 'png';
  return `${date}-${time}${index > 0 ? `-${index + 1}` : ''}.${ending}`;
}
