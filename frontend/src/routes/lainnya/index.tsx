import { useState } from 'preact/hooks';
import {
  BagIcon,
  ClockIcon,
  DownloadIcon,
  GlobeIcon,
  HeartIcon,
  KeyIcon,
  LeaveIcon,
  NextIcon,
  PeopleIcon,
  PinIcon,
  PlugIcon,
  QrIcon,
  SearchIcon,
  ShareIcon,
  ShopIcon,
  StampIcon,
  TagIcon,
  TicketIcon,
  UploadIcon,
} from '../../components/icons';
import { later } from '../../components/later';
import { Avatar } from '../../components/person';
import { Trouble } from '../../components/states';
import { Top } from '../../components/top';
import { chooseLanguage, language, words } from '../../i18n';
import type { Permission } from '../../lib/api/types';
import { useSend } from '../../lib/load';
import { go } from '../../lib/router';
import { signOut, useCan, useMe } from '../../lib/session';
import '../../styles/settings.css';

const ThisPhone = later(async () => (await import('./this-phone')).ThisPhone);
const Poster = later(async () => (await import('./poster')).Poster);
const SiteForm = later(async () => (await import('./site-form')).SiteForm);
const Password = later(async () => (await import('./password')).PasswordSheet);

export default function More() {
  const t = words('settings');
  const can = useCan();
  const { staff, role, shop } = useMe();
  const [open, setOpen] = useState<'join' | 'program' | 'site' | 'password'>();
  const close = () => setOpen(undefined);
  const leave = useSend(async () => {
    await signOut();
    go('/masuk', { replace: true });
  });
  const places: { to: string; icon: typeof ShopIcon; title: string; text: string; needs: Permission }[] = [
    {
      to: '/lainnya/program',
      icon: StampIcon,
      title: t.program,
      text: t.programText,
      needs: 'programs:read',
    },
    {
      to: '/lainnya/aturan',
      icon: TicketIcon,
      title: t.rules,
      text: t.rulesText,
      needs: 'settings:write',
    },
    { to: '/lainnya/produk', icon: BagIcon, title: t.products, text: t.productsText, needs: 'programs:read' },
    { to: '/lainnya/tujuan', icon: HeartIcon, title: t.causes, text: t.causesText, needs: 'programs:read' },
    { to: '/penjualan', icon: SearchIcon, title: t.sales, text: t.salesText, needs: 'customers:read' },
    { to: '/lainnya/impor', icon: UploadIcon, title: t.imports, text: t.importsText, needs: 'sales:import' },
    { to: '/lainnya/unduh', icon: DownloadIcon, title: t.exports, text: t.exportsText, needs: 'data:export' },
    { to: '/lainnya/toko', icon: ShopIcon, title: t.shop, text: t.shopText, needs: 'settings:write' },
    {
      to: '/lainnya/kanal',
      icon: PlugIcon,
      title: t.channels,
      text: t.channelsText,
      needs: 'settings:write',
    },
    { to: '/lainnya/staf', icon: PeopleIcon, title: t.staff, text: t.staffText, needs: 'staff:read' },
    {
      to: '/pelanggan/impor',
      icon: UploadIcon,
      title: t.bringIn,
      text: t.bringInText,
      needs: 'customers:import',
    },
    {
      to: '/pelanggan/ganda',
      icon: PeopleIcon,
      title: t.duplicates,
      text: t.duplicatesText,
      needs: 'customers:merge',
    },
    { to: '/lainnya/label', icon: TagIcon, title: t.labels, text: t.labelsText, needs: 'customers:write' },
    {
      to: '/lainnya/cabang',
      icon: PinIcon,
      title: t.outlets,
      text: t.outletsText,
      needs: 'settings:write',
    },
    { to: '/lainnya/kunci', icon: KeyIcon, title: t.keys, text: t.keysText, needs: 'keys:write' },
    {
      to: '/lainnya/catatan',
      icon: ClockIcon,
      title: t.activity,
      text: t.activityText,
      needs: 'audit:read',
    },
  ];
  return (
    <div class="stack">
      <Top title={t.title} />
      <section class="card whoami">
        <Avatar name={staff?.name ?? shop.name} big />
        <div>
          <h2>{shop.name}</h2>
          <p class="hint">{t.signedInAs(staff?.name ?? '', t.roles[role ?? ''] ?? '')}</p>
        </div>
      </section>
      <button type="button" class="row card-strong" onClick={() => setOpen('join')}>
        <QrIcon class="row-mark" />
        <span class="row-words">
          <b>{t.joinPoster}</b>
          <small>{t.joinText}</small>
        </span>
      </button>
      <button type="button" class="row card-strong" onClick={() => setOpen('program')}>
        <ShareIcon class="row-mark" />
        <span class="row-words">
          <b>{t.programPage}</b>
          <small>{t.programPageText}</small>
        </span>
      </button>
      {can('settings:write') && (
        <button type="button" class="row card-strong" onClick={() => setOpen('site')}>
          <GlobeIcon class="row-mark" />
          <span class="row-words">
            <b>{t.siteForm}</b>
            <small>{t.siteFormText}</small>
          </span>
        </button>
      )}
      <nav class="list" aria-label={t.title}>
        {places
          .filter(({ needs }) => can(needs))
          .map(({ to, icon: Icon, title, text }) => (
            <a key={to} class="row" href={to}>
              <Icon class="row-mark" />
              <span class="row-words">
                <b>{title}</b>
                <small>{text}</small>
              </span>
              <NextIcon />
            </a>
          ))}
      </nav>
      <section class="list">
        <ThisPhone />
        <div class="row row-wrap">
          <GlobeIcon class="row-mark" />
          <span class="row-words row-words-short">{t.language}</span>
          <span class="pair">
            <button type="button" aria-pressed={language() === 'id'} onClick={() => chooseLanguage('id')}>
              Indonesia
            </button>
            <button type="button" aria-pressed={language() === 'en'} onClick={() => chooseLanguage('en')}>
              English
            </button>
          </span>
        </div>
        {staff && (
          <button type="button" class="row" onClick={() => setOpen('password')}>
            <KeyIcon class="row-mark" />
            <span class="row-words">{t.changePassword}</span>
          </button>
        )}
        <button type="button" class="row" disabled={leave.busy} onClick={() => leave.send()}>
          <LeaveIcon class="row-mark" />
          <span class="row-words">{t.signOut}</span>
        </button>
      </section>
      <Trouble problem={leave.problem} />
      {open === 'join' && <Poster what="join" onClose={close} />}
      {open === 'program' && <Poster what="program" onClose={close} />}
      {open === 'site' && <SiteForm onClose={close} />}
      {open === 'password' && <Password onClose={close} />}
    </div>
  );
}
