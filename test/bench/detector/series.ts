import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A bin of five minutes: its start in milliseconds since 1970, and how many wrote in it. */
export interface Row {
  t: number;
  n: number;
}

/** A stretch of time in which something happened, from and to. */
export type Window = [number, number];

/** A series of the benchmark, with the windows that its people labelled. */
export interface Series {
  name: string;
  rows: Row[];
  windows: Window[];
}

const folder = fileURLToPath(new URL('./nab/', import.meta.url));
const time = (text: string): number => Date.parse(`${text.replace(' ', 'T').slice(0, 19)}Z`);

const rowOf = (line: string): Row => {
  const [t = '', n = ''] = line.split(',');
  return { t: time(t), n: Number(n) };
};

/** The ten series, as published. */
export const nabSeries = (): Series[] => {
  const windows: Record<string, [string, string][]> = JSON.parse(
    readFileSync(`${folder}windows.json`, 'utf8'),
  );
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv.gz'))
    .toSorted()
    .map((file) => {
      const text = gunzipSync(readFileSync(`${folder}${file}`)).toString();
      return {
        name: file.replace(/Twitter_volume_|\.csv\.gz/g, ''),
        rows: text.trim().split('\n').slice(1).map(rowOf),
        windows: (windows[file.replace('.gz', '')] ?? []).map(([from, to]) => [
          time(from),
          time(to),
        ]),
      };
    });
};
