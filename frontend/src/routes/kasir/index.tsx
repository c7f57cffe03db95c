import { useEffect, useState } from 'preact/hooks';
import { later } from '../../components/later';
import { useOutlet } from '../../lib/outlet';
import { go } from '../../lib/router';
import { Find } from './find';
import type { Outcome } from './outcome';
import '../../styles/counter.css';

const loadGive = () => import('./give');
const loadDone = () => import('./done');
const AskOutlet = later(async () => (await import('./ask-outlet')).AskOutlet);
const Give = later(async () => (await loadGive()).Give);
const Done = later(async () => (await loadDone()).Done);

/** Find the customer → the amount or a stamp → what was earned. */
export default function Counter({ query }: { query: URLSearchParams }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const customerId = query.get('untuk');
  const here = useOutlet();

  useEffect(() => {
    loadGive();
    loadDone();
    import('../../components/waiting-sales');
  }, []);
  useEffect(() => {
    if (!customerId) setOutcome(undefined);
  }, [customerId]);

  function next(): void {
    setOutcome(undefined);
    go('/kasir', { replace: true });
  }
  if (outcome) return <Done outcome={outcome} onNext={next} />;
  if (here.mustChoose) return <AskOutlet here={here} />;
  if (!customerId)
    return <Find startScanning={query.has('pindai')} onFound={(id) => go(`/kasir?untuk=${id}`)} />;
  return <Give key={customerId} customerId={customerId} here={here} onDone={setOutcome} onNext={next} />;
}
