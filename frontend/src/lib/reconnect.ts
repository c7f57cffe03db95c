import { useEffect } from 'preact/hooks';
import { start } from './session';

const RETRY_MS = 5000;

/** Tries to reach the server again by itself for as long as this is on the screen. */
export function useReconnect(): void {
  useEffect(() => {
    const timer = setInterval(start, RETRY_MS);
    window.addEventListener('online', start);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', start);
    };
  }, []);
}
