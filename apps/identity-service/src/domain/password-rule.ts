import { DomainError } from '@aftercare/domain-kit/domain-error';

/** Beginnings of what is tried first, as far as they reach 12 characters. */
const common = [
  'password1234',
  '123456789012',
  'qwertyuiop12',
  'administrator',
  'aaaaaaaaaaaa',
  '1qaz2wsx3edc',
];

/** COM-04: length is asked by the schema; here what is guessed at once: the login, few characters, the best known. */
export function assertNotGuessable(password: string, login: string): void {
  const plain = password.normalize('NFKC').toLowerCase();
  const guessable =
    new Set(plain).size < 5 ||
    common.some((known) => plain.startsWith(known)) ||
    (login.length >= 4 && plain.replaceAll(login.toLowerCase(), '').length < 6);
  if (guessable) throw new DomainError('PASSWORD_GUESSABLE', {}, ['newPassword']);
}
