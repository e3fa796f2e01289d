interface Address {
  readonly pathname: string;
  readonly search: string;
}

/**
 * Where a customer's person finds what a colleague finds at this address: mails name the colleagues' addresses, whoever
 * they go to.
 */
export function myAddress({ pathname, search }: Address): string {
  const [, kind = '', id] = pathname.split('/');
  switch (kind) {
    case 'tickets':
      return id ? `/my/tickets/${id}` : '/my/tickets';
    case 'library': {
      const article = new URLSearchParams(search).get('article');
      return article ? `/my/library/${encodeURIComponent(article)}` : '/my/library';
    }
    case 'account':
      return '/my/account';
    default:
      return '/my';
  }
}
