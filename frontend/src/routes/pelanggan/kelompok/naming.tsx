import { Field } from '../../../components/field';
import { Swatches } from '../../../components/swatches';
import { words } from '../../../i18n';

type NamingProps = {
  name: string;
  color: string;
  onChange: (part: { name: string } | { color: string }) => void;
  error: string | undefined;
};

export function Naming({ name, color, onChange, error }: NamingProps) {
  const t = words('segments');
  return (
    <section class="card stack">
      <Field
        label={t.name}
        placeholder={t.nameExample}
        value={name}
        onValue={(typed) => onChange({ name: typed })}
        error={error}
        required
      />
      <Swatches label={t.color} color={color} onColor={(chosen) => onChange({ color: chosen })} />
    </section>
  );
}
