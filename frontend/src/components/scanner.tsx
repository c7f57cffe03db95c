import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../i18n';
import { Field } from './field';
import { ScanIcon } from './icons';
import { Sheet } from './sheet';

type Eye = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Reads a QR with the camera; where there is none, or it is not allowed, the code is typed. */
export function Scanner({
  title,
  onCode,
  onClose,
}: {
  title: string;
  onCode: (code: string) => void;
  onClose: () => void;
}) {
  const t = words('common');
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'starting' | 'looking' | 'blind'>('starting');
  const [typed, setTyped] = useState('');
  const found = useRef(onCode);
  found.current = onCode;

  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | undefined;
    async function look(): Promise<void> {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (stopped) return close(stream);
        const screen = video.current!;
        screen.srcObject = stream;
        await screen.play();
        const see = await bestEye();
        setState('looking');
        while (!stopped) {
          const code = await see(screen).catch(() => undefined);
          if (code && !stopped) {
            navigator.vibrate?.(60);
            return found.current(code);
          }
          await new Promise((resolve) => setTimeout(resolve, 120));
        }
      } catch {
        if (!stopped) setState('blind');
      }
    }
    look();
    return () => {
      stopped = true;
      close(stream);
    };
  }, []);

  return (
    <Sheet title={title} onClose={onClose}>
      {state !== 'blind' ? (
        <div class="viewfinder">
          <video ref={video} muted playsInline aria-label={t.cameraPicture} />
          <ScanIcon />
        </div>
      ) : (
        <p class="hint">{t.noCamera}</p>
      )}
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) onCode(typed.trim());
        }}
      >
        <Field
          label={t.orTypeCode}
          value={typed}
          onValue={setTyped}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <button type="submit" class="btn" disabled={!typed.trim()}>
          {t.use}
        </button>
      </form>
    </Sheet>
  );
}

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

async function bestEye(): Promise<Eye> {
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (Native && (await Native.getSupportedFormats()).includes('qr_code')) {
    const detector = new Native({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  return async (video) => {
    const scale = Math.min(1, 640 / video.videoWidth);
    canvas.width = video.videoWidth * scale;
    canvas.height = video.videoHeight * scale;
    brush.drawImage(video, 0, 0, canvas.width, canvas.height);
    return decodeQR(brush.getImageData(0, 0, canvas.width, canvas.height));
  };
}

function close(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
