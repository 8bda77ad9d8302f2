import { randomFillSync } from 'node:crypto'

/** Random bytes, drawn sixteen thousand at a time: one by one they would cost an import more than its encryption. */
export function fresh(bytes: number): Buffer {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const drawn = Buffer.from(pool.subarray(used, used + bytes))
  pool.fill(0, used, used += bytes)
  return drawn
}

const pool = Buffer.alloc(16_000)
let used = pool.length
