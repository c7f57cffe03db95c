import type { ComponentChildren } from 'preact';
import { words } from '../i18n';
import { online } from '../lib/online';
import { place } from '../lib/router';
import { session } from '../lib/session';
import { useStore } from '../lib/store';
import { takeUpdate, waitingUpdate } from '../lib/update';
import type { Tab } from '../routes';
import { ChatIcon, HomeIcon, MoreIcon, OfflineIcon, PeopleIcon, StampIcon } from './icons';
import { Toasts } from './toasts';

/** What stays on every screen: the notices above, the tabs below. */
export function Frame({ tab, children }: { tab: Tab | undefined; children: ComponentChildren }) {
  return (
    <div class="frame">
      <Notices />
      <main class="screen" id="screen">
        {children}
      </main>
      <Tabs current={tab} />
      <Toasts />
    </div>
  );
}

export function Notices() {
  const t = words('common');
  const update = useStore(waitingUpdate);
  const isOnline = useStore(online);
  return (
    <div class="notices" aria-live="polite">
      {!isOnline && (
        <p class="notice notice-offline">
          <OfflineIcon /> {t.offline}
        </p>
      )}
      {update && (
        <p class="notice notice-update">
          <span>{t.updateReady}</span>
          <button type="button" class="btn btn-small" onClick={takeUpdate}>
            {t.reloadPage}
          </button>
        </p>
      )}
    </div>
  );
}

function Tabs({ current }: { current: Tab | undefined }) {
  const t = words('common');
  const { path } = useStore(place);
  const state = useStore(session);
  const can = (permission: string) => state.kind !== 'in' || state.me.permissions.includes(permission);
  const tabs = [
    { to: '/' as const, label: t.tabHome, icon: HomeIcon, shown: true },
    { to: '/kasir' as const, label: t.tabCounter, icon: StampIcon, shown: can('sales:write') },
    { to: '/pelanggan' as const, label: t.tabCustomers, icon: PeopleIcon, shown: can('customers:read') },
    { to: '/pesan' as const, label: t.tabMessages, icon: ChatIcon, shown: can('campaigns:read') },
    { to: '/lainnya' as const, label: t.tabMore, icon: MoreIcon, shown: true },
  ];
  return (
    <nav class="tabs" aria-label={t.mainMenu}>
      {tabs
        .filter((tab) => tab.shown)
        .map(({ to, label, icon: Icon }) => (
          <a
            key={to}
            href={to}
            class="tab"
            aria-current={current === to ? 'page' : undefined}
            data-replace={path !== '/' ? 'true' : undefined}
          >
            <Icon />
            <span>{label}</span>
          </a>
        ))}
    </nav>
  );
}
