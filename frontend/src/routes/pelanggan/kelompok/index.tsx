import { tint } from '../../../components/chip';
import { EditIcon, NextIcon, PeopleIcon, PlusIcon } from '../../../components/icons';
import { Empty, Skeleton, Trouble } from '../../../components/states';
import { Top } from '../../../components/top';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { Segment } from '../../../lib/api/types';
import { counted } from '../../../lib/counted';
import { useLoad } from '../../../lib/load';
import { go } from '../../../lib/router';
import { useCan } from '../../../lib/session';
import '../../../styles/segments.css';

const NEW = '/pelanggan/kelompok/baru';

/** Every segment, with whom it means and how many they are. */
export default function Segments() {
  const t = words('segments');
  const can = useCan()('segments:write');
  const { data, problem, reload } = useLoad('segments', (signal) =>
    answer(api.GET('/api/v1/segments', { signal })),
  );
  const own = data?.items.filter((segment) => segment.own);
  return (
    <div class="stack">
      <Top title={t.title} backTo="/pelanggan">
        {can && (
          <button type="button" class="btn-icon btn-strong" aria-label={t.make} onClick={() => go(NEW)}>
            <PlusIcon />
          </button>
        )}
      </Top>
      <p class="hint">{t.text}</p>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={5} tall />}
      {data?.items
        .filter((segment) => !segment.own)
        .map((segment) => (
          <Card key={segment.key} segment={segment} />
        ))}
      {own && (own.length > 0 || can) && <h2>{t.own}</h2>}
      {own?.length === 0 && can && (
        <Empty icon={PeopleIcon} title={t.none} text={t.noneText}>
          <a class="btn" href={NEW}>
            {t.make}
          </a>
        </Empty>
      )}
      {own?.map((segment) => (
        <Card key={segment.key} segment={segment} canEdit={can} />
      ))}
    </div>
  );
}

function Card({ segment, canEdit }: { segment: Segment; canEdit?: boolean }) {
  const t = words('segments');
  const { key, name, color, rule } = segment;
  return (
    <div class="segment-card" ref={(element) => tint(element, color)}>
      <a class="segment-link" href={`/pelanggan?kelompok=${key}`}>
        <span class="segment-count">{counted(segment)}</span>
        <span class="row-words">
          <b>{name}</b>
          <small>{rule}</small>
        </span>
        {!canEdit && <NextIcon />}
      </a>
      {canEdit && (
        <a class="btn-icon" href={`/pelanggan/kelompok/${key}`} aria-label={t.change(name)}>
          <EditIcon />
        </a>
      )}
    </div>
  );
}
