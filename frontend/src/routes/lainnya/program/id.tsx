import { useState } from 'preact/hooks';
import { later } from '../../../components/later';
import { NotFound, Skeleton, Trouble } from '../../../components/states';
import { Top } from '../../../components/top';
import { words } from '../../../i18n';
import { answer, api } from '../../../lib/api/client';
import type { Program } from '../../../lib/api/types';
import { useLoad } from '../../../lib/load';
import { back } from '../../../lib/router';
import { say } from '../../../lib/toast';
import type { Params } from '../../../routes';
import { changesOf, draftOf } from './draft';
import { pictureOf } from './picture-of';
import '../../../styles/programs.css';

const Compose = later(async () => (await import('./compose')).Compose);

export default function EditProgram({ params }: { params: Params }) {
  const { data, problem, reload } = useLoad('programs', (signal) =>
    answer(api.GET('/api/v1/programs', { signal })),
  );
  const program = data?.items.find(({ id }) => id === params.id);
  if (data && !program) return <NotFound />;
  return (
    <div class="stack">
      <Top title={program?.name ?? words('programs').title} backTo="/lainnya/program" />
      <Trouble problem={problem} retry={reload} />
      {program ? <Edit key={program.id} program={program} /> : !problem && <Skeleton rows={3} tall />}
    </div>
  );
}

function Edit({ program }: { program: Program }) {
  const [draft, setDraft] = useState(() => draftOf(program));
  return (
    <Compose
      draft={draft}
      onDraft={setDraft}
      picture={pictureOf(program)}
      action={words('common').save}
      isFine
      onSave={() => {
        const path = { program_id: program.id };
        const body = changesOf(draftOf(program), draft);
        return answer(api.PATCH('/api/v1/programs/{program_id}', { params: { path }, body }));
      }}
      onSaved={() => {
        say(words('programs').changed);
        back('/lainnya/program');
      }}
    />
  );
}
