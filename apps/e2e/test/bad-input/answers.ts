/** What came back, as far as it is judged. */
export interface Judged {
  readonly status: number;
  readonly text: string;
  readonly data: Readonly<Record<string, Member | null>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: {
      readonly code?: string;
      readonly path?: readonly string[];
      readonly problems?: readonly { readonly path: readonly string[] }[];
    };
  }[];
}

interface Member {
  readonly __typename?: string;
  readonly code?: string;
  readonly message?: string;
  readonly path?: readonly string[];
}

/** Words that only the inside of the platform uses. None of our bad strings holds one. */
const inside =
  /node_modules|\bat \S+ \(|\.[jt]s:\d+|"stack"|INTERNAL_ERROR|violates \w+ constraint|invalid input syntax|invalid byte sequence|TypeError|RangeError|ZodError|QueryFailed|ECONN/;

const chinese = /[一-鿿]/;

/** What is wrong with an answer to bad input; empty: nothing. */
export function faultsOf(answer: Judged, locale: 'zh-CN' | 'en'): string[] {
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`status ${answer.status}`);
  const [word] = inside.exec(answer.text) ?? [];
  if (word) faults.push(`tells ${word}`);
  for (const { message, extensions } of answer.errors) {
    if (!extensions?.code) faults.push(`an error without a code: ${message.slice(0, 60)}`);
    faults.push(...wordsOf(message, locale));
    const named = extensions?.path ?? extensions?.problems?.[0]?.path;
    if (extensions?.code === 'INVALID_INPUT' && !named) faults.push('names no field');
    if (extensions?.code === 'BAD_USER_INPUT' && !message.includes('$')) faults.push('names no variable');
  }
  for (const member of Object.values(answer.data ?? {})) {
    if (member?.code === undefined) continue;
    if (member.code === 'INVALID_INPUT' && (member.path ?? []).length === 0) faults.push('names no field');
    faults.push(...wordsOf(member.message ?? '', locale));
  }
  return faults;
}

const wordsOf = (message: string, locale: 'zh-CN' | 'en'): string[] => {
  if (message === '') return ['a refusal without words'];
  return locale === 'zh-CN' && !chinese.test(message) ? [`not in Chinese: ${message.slice(0, 60)}`] : [];
};
