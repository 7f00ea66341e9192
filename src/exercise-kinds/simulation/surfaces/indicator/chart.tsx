import { fill } from '#src/domain/text/fill.ts';
import type { ScreenProps } from '../../surface-contract.ts';
import { evaluate } from './formula.ts';
import { styleOf, writeCell } from './logic.ts';
import { writeNumber } from './number.ts';
import type { IndicatorScene } from './schema.ts';

/** The drawing's own measures: at its smallest it is as wide as a narrow phone leaves room for, with type of 16 px. */
const size = { width: 260, base: 168, top: 34, height: 200 };

/** One row of the table, drawn. The table beside it is its text alternative, and its name says the figures too. */
export function Chart({ id, scene, messages }: ScreenProps<IndicatorScene>) {
  const { chart, table } = scene;
  if (!chart) return null;
  const { from = 0 } = chart;
  const points = table.columns
    .map((column) => ({ column, place: `${chart.row}.${column.id}`, value: evaluate(`${chart.row}.${column.id}`, table) }))
    .filter(({ value }) => Number.isFinite(value));
  const most = Math.max(...points.map(({ value }) => value));
  const room = size.width / points.length;
  const drawn = points.map(({ column, place, value }, index) => ({
    key: column.id,
    label: column.label,
    figure: writeCell(scene, place, messages),
    x: room * (index + 0.5),
    y: size.base - ((size.base - size.top) * (value - from)) / Math.max(most - from, 1e-9),
  }));
  const figures = drawn.map(({ label, figure }) => `${label}, ${figure}`).join(' ; ');
  return (
    <figure class="indicator-chart">
      <figcaption>
        <span class="sim-subtitle" id={`${id}-chart`}>
          {chart.title}
        </span>
        {from !== 0 && (
          <span class="sim-soft">
            {fill(messages['axis-from'] ?? '', { n: writeNumber(from, styleOf(scene, `${chart.row}.`), messages) })}
          </span>
        )}
      </figcaption>
      <svg
        role="img"
        aria-label={`${chart.title}. ${fill(messages['chart-words'] ?? '', { figures })}`}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <path class="indicator-axis" d={`M0 ${size.base}H${size.width}`} />
        {chart.type === 'line' && (
          <path class="indicator-line" d={drawn.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')} />
        )}
        {drawn.map(({ key, label, figure, x, y }) => (
          <g key={key}>
            {chart.type === 'bars' ? (
              <rect class="indicator-bar" x={x - room * 0.29} y={y} width={room * 0.58} height={size.base - y} />
            ) : (
              <circle class="indicator-bar" cx={x} cy={y} r="5" />
            )}
            <text class="indicator-figure" x={x} y={y - 10}>
              {figure}
            </text>
            <text x={x} y={size.base + 22}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
