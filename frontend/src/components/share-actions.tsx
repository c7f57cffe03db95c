import { words } from '../i18n';
import { whatsAppLink } from '../lib/phone';
import { copy } from '../lib/share';
import { say } from '../lib/toast';
import { ChatIcon, CopyIcon, ShareIcon } from './icons';

type ShareProps = { phone: string | null; message: string; url: string };

/** Passing an address on: by WhatsApp, by whatever the phone has, or by hand. */
export function ShareActions({ phone, message, url }: ShareProps) {
  const common = words('common');
  return (
    <>
      <a class="btn btn-wa" href={whatsAppLink(phone, message)} target="_blank" rel="noreferrer">
        <ChatIcon /> {common.sendByWhatsApp}
      </a>
      {'share' in navigator && (
        <button
          type="button"
          class="btn btn-quiet"
          onClick={() => navigator.share({ text: message }).catch(() => {})}
        >
          <ShareIcon /> {common.share}
        </button>
      )}
      <button
        type="button"
        class="btn btn-quiet"
        onClick={async () => (await copy(url)) && say(common.copied)}
      >
        <CopyIcon /> {common.copy}
      </button>
    </>
  );
}
