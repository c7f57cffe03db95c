import { answer, api } from './api/client';
import type { Outlet } from './api/types';
import { useLoad } from './load';
import { useMe } from './session';
import { createStore, useStore } from './store';

const KEY = 'outlets';

/** By shop, where this phone sells; null is at none of its outlets. */
const chosenHere = createStore<Record<string, string | null>>(JSON.parse(localStorage.getItem(KEY) ?? '{}'));

export type Here = {
  /** Where one can sell; undefined while that is not known. */
  open: Outlet[] | undefined;
  outlet: Outlet | undefined;
  /** To be sent along; what this phone remembers is good enough until the list has come. */
  outletId: string | null;
  mustChoose: boolean;
  choose(outletId: string | null): void;
  reload(): void;
};

/** The outlet of this phone. Where there is only one nobody is asked; one that closed is as good as none. */
export function useOutlet(): Here {
  const shopId = useMe().shop.id;
  const chosen = useStore(chosenHere)[shopId];
  const { data, reload } = useLoad('outlets', (signal) => answer(api.GET('/api/v1/outlets', { signal })));
  const open = data?.items.filter(({ archived }) => !archived);
  const isAtNone = chosen === null;
  const only = open?.length === 1 && !isAtNone ? open[0] : undefined;
  const outlet = open?.find(({ id }) => id === chosen) ?? only;
  return {
    open,
    outlet,
    outletId: (open ? outlet?.id : chosen) ?? null,
    mustChoose: Boolean(open && open.length > 1 && !outlet && !isAtNone),
    choose: (outletId) => {
      const next = { ...chosenHere.get(), [shopId]: outletId };
      localStorage.setItem(KEY, JSON.stringify(next));
      chosenHere.set(next);
    },
    reload,
  };
}
