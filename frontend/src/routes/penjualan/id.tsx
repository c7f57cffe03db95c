import { RecordScreen } from '../../components/record';
import type { Params } from '../../routes';

export default function SaleScreen({ params }: { params: Params }) {
  return <RecordScreen what={{ saleId: params.id! }} />;
}
