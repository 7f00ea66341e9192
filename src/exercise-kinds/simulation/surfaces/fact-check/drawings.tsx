/** A decree: paper, a crest, lines, a stamp. */
const paper = (
  <>
    <path d="M0 0h320v180H0z" fill="#c9d0d5" />
    <path d="M98 14h124v166H98z" fill="#fff" stroke="#7b848a" />
    <circle cx="160" cy="34" r="9" fill="none" stroke="#4a5359" stroke-width="2" />
    <path d="M124 54h72M114 70h92" stroke="#23292e" stroke-width="4" />
    <path d="M114 86h92M114 97h92M114 108h80M114 124h92M114 135h60" stroke="#9aa3a9" stroke-width="3" />
    <g transform="rotate(-12 190 152)" fill="none" stroke="#4a5359" stroke-width="2">
      <circle cx="190" cy="152" r="17" />
      <circle cx="190" cy="152" r="11" />
    </g>
  </>
);

/** A street under water: houses, their reflections, a car up to its windows. */
const street = (
  <>
    <path d="M0 0h320v180H0z" fill="#b9c4cb" />
    <path d="M0 30h70v90H0zM78 12h64v108H78zM226 22h94v98h-94z" fill="#e7eaec" stroke="#7b848a" />
    <path
      d="M14 46h14v18H14zM42 46h14v18H42zM92 28h14v20H92zM116 28h14v20h-14zM92 62h14v20H92zM116 62h14v20h-14zM242 40h16v20h-16zM286 40h16v20h-16zM242 76h16v20h-16z"
      fill="#7b848a"
    />
    <path d="M0 104h320v76H0z" fill="#6c7e8a" />
    <path d="M164 108c6-16 14-20 22-20h14c10 0 16 6 20 20z" fill="#30383e" />
    <path d="M176 104c4-8 8-10 12-10h2v10zM196 94h6c6 0 8 4 10 10h-16z" fill="#ccd3d8" />
    <path d="M10 122h90M120 130h150M30 146h120M180 152h120M60 166h190" stroke="#dfe6ea" stroke-width="2" />
  </>
);

/** A bus at its stop. */
const coach = (
  <>
    <path d="M0 0h320v180H0z" fill="#d8dee2" />
    <path d="M0 140h320v40H0z" fill="#9aa3a9" />
    <rect x="52" y="46" width="200" height="92" rx="12" fill="#fff" stroke="#4a5359" stroke-width="2" />
    <path d="M66 62h36v30H66zM110 62h36v30h-36zM154 62h36v30h-36zM200 62h38v58h-38z" fill="#7b848a" />
    <path d="M66 112h120" stroke="#23292e" stroke-width="5" />
    <circle cx="94" cy="140" r="14" fill="#30383e" />
    <circle cx="210" cy="140" r="14" fill="#30383e" />
    <path d="M286 140V56M276 56h20v20h-20z" fill="#fff" stroke="#4a5359" stroke-width="3" />
  </>
);

const drawings = { document: paper, 'flooded-street': street, bus: coach };

/** What is attached to a post, in a few strokes: nobody should take it for a photograph. */
export function Drawing({ drawing, alt }: { drawing: keyof typeof drawings; alt: string }) {
  return (
    <svg class="fact-drawing" viewBox="0 0 320 180" role="img" aria-label={alt}>
      {drawings[drawing]}
    </svg>
  );
}
