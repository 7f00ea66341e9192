import { Icon } from '#src/ui/icon.tsx';

interface Props {
  label: string;
  /** Where it stands, in words. */
  standing: string;
  /** What is to be reached or held, in words. */
  target: string;
  /** Whether it is; in words. */
  verdict: string;
  /** The icon beside the verdict. */
  icon: string;
  value: number;
  most: number;
  /** Steps that the drawing has room for, so that two gauges have steps of one size. */
  room: number;
  /** The step after which the mark of the target stands. */
  mark: number;
}

const cell = { width: 12, gap: 3, height: 30 };

/** A row of steps, filled so far. The words above it say the same. */
export function Gauge({ label, standing, target, verdict, icon, value, most, room, mark }: Props) {
  const width = room * (cell.width + cell.gap);
  return (
    <div class="trade-off-gauge">
      <p class="sim-subtitle">{label}</p>
      <p>
        <strong>{standing}</strong> <span class="sim-soft">({target})</span>
      </p>
      <svg class="trade-off-steps" viewBox={`0 0 ${width} ${cell.height + 10}`} aria-hidden="true">
        {Array.from({ length: most }, (_, index) => (
          <rect
            key={index}
            class={index < value ? 'trade-off-full' : 'trade-off-empty'}
            x={index * (cell.width + cell.gap) + 1}
            y={6}
            width={cell.width}
            height={cell.height - 2}
            rx={2}
          />
        ))}
        <path class="trade-off-mark" d={`M${mark * (cell.width + cell.gap) - cell.gap / 2 + 1} 0V${cell.height + 10}`} />
      </svg>
      <p class="trade-off-verdict">
        <Icon name={icon} /> <span>{verdict}</span>
      </p>
    </div>
  );
}
