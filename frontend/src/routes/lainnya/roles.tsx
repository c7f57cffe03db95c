import { CheckIcon } from '../../components/icons';
import { Sheet } from '../../components/sheet';
import { Skeleton, Trouble } from '../../components/states';
import { words } from '../../i18n';
import { answer, api } from '../../lib/api/client';
import type { Permission } from '../../lib/api/types';
import { useLoad } from '../../lib/load';
import '../../styles/settings.css';

/** Told in the shop's own words; what is not told goes with one that is. */
const TOLD = [
  'sales:write',
  'customers:write',
  'vouchers:redeem',
  'sales:void',
  'customers:merge',
  'customers:import',
  'data:export',
  'programs:write',
  'segments:write',
  'campaigns:write',
  'settings:write',
  'audit:read',
  'staff:write',
  'keys:write',
] as const satisfies Permission[];

export function Roles({ onClose }: { onClose: () => void }) {
  const t = words('settings');
  const { data, problem, reload } = useLoad('roles', (signal) =>
    answer(api.GET('/api/v1/staff/roles', { signal })),
  );
  return (
    <Sheet title={t.whoMay} onClose={onClose}>
      <Trouble problem={problem} retry={reload} />
      {!data && !problem && <Skeleton rows={6} />}
      {data && (
        <table class="roles">
          <thead>
            <tr>
              <td />
              {data.items.map(({ role }) => (
                <th key={role} scope="col">
                  {t.roles[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TOLD.map((permission) => (
              <tr key={permission}>
                <th scope="row">{t.may[permission]}</th>
                {data.items.map(({ role, permissions }) => {
                  const may = permissions.includes(permission);
                  return (
                    <td key={role} aria-label={may ? t.yes : t.no}>
                      {may ? <CheckIcon /> : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}
