const shapes = {
  mic: 'M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3',
  camera: 'M3 7h12v10H3zM15 11l6-3.5v9L15 13',
};

/** The two signs that nothing else on the site draws; struck through when off. */
export function Glyph({ name, isOn }: { name: keyof typeof shapes; isOn: boolean }) {
  return (
    <svg class="icon" width={20} height={20} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
      {!isOn && <path d="M4 4l16 16" />}
    </svg>
  );
}
