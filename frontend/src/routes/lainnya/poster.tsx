import { QrCode } from '../../components/qr';
import { ShareActions } from '../../components/share-actions';
import { Sheet } from '../../components/sheet';
import { words } from '../../i18n';
import { useMe } from '../../lib/session';
import '../../styles/poster.css';

type PosterProps = { what: 'join' | 'program'; onClose: () => void };

/** A page of the shop for everybody: to be scanned, sent, or printed and hung up. */
export function Poster({ what, onClose }: PosterProps) {
  const t = words('settings');
  const { shop } = useMe();
  const isJoin = what === 'join';
  const url = isJoin ? shop.join_url : shop.join_url.replace('/g/', '/p/');
  const message = isJoin ? t.joinMessage(shop.name, url) : t.programMessage(shop.name, url);
  return (
    <Sheet title={isJoin ? t.joinPoster : t.programPage} onClose={onClose}>
      <div class="poster stack-tight">
        <p class="poster-shop">{shop.name}</p>
        <p class="hint">{isJoin ? t.joinText : t.programPageText}</p>
        <QrCode text={url} label={isJoin ? t.joinQr : t.programQr} />
        <p class="secret">{url}</p>
      </div>
      <div class="actions">
        <ShareActions phone={null} message={message} url={url} />
        <button type="button" class="btn btn-quiet" onClick={() => window.print()}>
          {t.print}
        </button>
        <a class="link" href={url} target="_blank" rel="noreferrer">
          {t.openPage}
        </a>
      </div>
    </Sheet>
  );
}
