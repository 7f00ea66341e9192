import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Messages } from '#src/i18n/fr.ts';
import { Icon } from '#src/ui/icon.tsx';
import { loadQr, type QrMatrix } from '../../paper/qr-code.ts';
import { QrCode } from '../../paper/QrCode.tsx';
import { Dialog } from '../Dialog.tsx';

interface Props {
  address: string;
  messages: Messages['share']['code'];
}

/** Least widths of the code, in px: in the card, and where a phone reads it at arm's length. */
const sizes = { card: 124, dialog: 320 };

/** The link as a QR code, and the same much larger. */
export function CodeBox({ address, messages }: Props) {
  const matrix = useSignal<QrMatrix | null>(null);
  const isLarge = useSignal(false);
  useEffect(() => {
    let isWanted = true;
    void loadQr(address)
      .then((made) => {
        if (isWanted) matrix.value = made;
      })
      // Offline before the encoder arrived: the link stands above.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [address]);
  if (!matrix.value) return null;
  return (
    <div class="share-code">
      <QrCode matrix={matrix.value} atLeast={sizes.card} label={messages.label} />
      <div class="share-code-words">
        <p>{messages.text}</p>
        <button type="button" class="button quiet" aria-haspopup="dialog" onClick={() => (isLarge.value = true)}>
          <Icon name="qr" /> {messages.enlarge}
        </button>
      </div>
      {isLarge.value && (
        <Dialog title={messages.title} closeLabel={messages.close} class="code-dialog" close={() => (isLarge.value = false)}>
          <QrCode matrix={matrix.value} atLeast={sizes.dialog} label={messages.label} />
          <p>{messages.scan}</p>
        </Dialog>
      )}
    </div>
  );
}
