import { RecordScreen } from '../../components/record';
import type { Params } from '../../routes';

export default function StampScreen({ params }: { params: Params }) {
  return <RecordScreen what={{ stampId: params.id! }} />;
}
