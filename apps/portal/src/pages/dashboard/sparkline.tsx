interface Props {
  readonly values: readonly (number | null)[];
  readonly target: number | null;
}

const WIDTH = 120;
const HEIGHT = 22;

/** Twelve weeks in the height of a row; weeks without a value are gaps. The words stand beside it. */
export function Sparkline({ values, target }: Props) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return <span className="muted">—</span>;
  const greatest = Math.max(...known, target ?? 0) || 1;
  const least = Math.min(...known, target ?? greatest);
  const range = greatest - least || 1;
  const x = (index: number) => (index / (values.length - 1)) * (WIDTH - 6) + 3;
  const y = (value: number) => HEIGHT - 3 - ((value - least) / range) * (HEIGHT - 6);
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? null;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden className="sparkline">
      {target === null ? null : (
        <line x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} className="spark-target" />
      )}
      <path d={pathOf(values, x, y)} className="spark-line" />
      {lastValue === null ? null : <circle cx={x(last)} cy={y(lastValue)} r={2.5} className="spark-end" />}
    </svg>
  );
}

function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M';
  let path = '';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = 'L';
  });
  return path;
}
