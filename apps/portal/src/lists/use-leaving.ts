import { type RefObject, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';

/**
 * True while another page is on its way: whoever wrote the address of this one now would call it off. A search that
 * settles in that moment is kept where going back finds it, without the router.
 */
export function useLeaving(): RefObject<boolean> {
  const { location } = useNavigation();
  const { pathname } = useLocation();
  const leaving = useRef(false);
  leaving.current = location !== undefined && location.pathname !== pathname;
  return leaving;
}

/** The address of the page that is being left, for its entry in the browser's history. */
export function keepForReturn(address: URLSearchParams): void {
  const text = address.toString();
  window.history.replaceState(
    window.history.state,
    '',
    `${window.location.pathname}${text ? `?${text}` : ''}`,
  );
}
