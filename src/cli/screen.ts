/** A line of the answer, for the user or the next program. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** A line beside the answer: what was noticed, where something was written. */
export function note(line: string): void {
  endProgress()
  process.stderr.write(`${line}\n`)
}

let showing = false

/** How far long work has come: rewritten in place on a terminal, a line each time elsewhere. */
export function progress(line: string): void {
  if (!process.stderr.isTTY) return void process.stderr.write(`${line}\n`)
  process.stderr.write(`\r\x1b[K${line}`)
  showing = true
}

export function endProgress(): void {
  if (showing) process.stderr.write('\n')
  showing = false
}

/** Columns padded to equal width; a Chinese character is two wide. Numbers stand right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, width(cell))), [])
  return rows.map(row => row.map((cell, i) => {
    const space = ' '.repeat((widths[i] ?? 0) - width(cell))
    return /^-?[\d.,]+$/.test(cell) ? space + cell : cell + space
  }).join('  ').trimEnd())
}

function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1), 0)
}
