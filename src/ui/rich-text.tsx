import { useContext } from 'preact/hooks';
import { parseRichText } from '#src/domain/text/rich-text.ts';
import { safeUrl } from '#src/domain/settings/safe-url.ts';
import { SettingsContext, settingValues } from './settings.ts';

function Setting({ id }: { id: string }) {
  const setting = useContext(SettingsContext)[id];
  const value = settingValues.value[id];
  const words = setting?.default ?? id;
  if (!value || setting?.type === 'country') return <span data-setting={id}>{words}</span>;
  const address = setting?.type === 'link' ? safeUrl(value) : null;
  return (
    <span data-setting={id}>
      {address ? (
        <a href={address} rel="noreferrer">
          {words}
        </a>
      ) : (
        value
      )}
    </span>
  );
}

/** A short text with its settings, addresses and strong words. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {parseRichText(text).map((piece, index) => {
        if (piece.type === 'setting') return <Setting key={index} id={piece.id} />;
        if (piece.type === 'code')
          return (
            <code key={index} translate={false}>
              {piece.text}
            </code>
          );
        return piece.type === 'strong' ? <strong key={index}>{piece.text}</strong> : piece.text;
      })}
    </>
  );
}
