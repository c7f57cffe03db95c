import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a screen whose file is fetched only when it is first shown. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Part: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [, arrived] = useState(false);
    useEffect(() => {
      if (Part) return;
      load().then((part) => {
        Part = part;
        arrived(true);
      });
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}
