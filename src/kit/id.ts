/**
 * A UUID of version 7 (RFC 9562): milliseconds, a 12-bit counter, 62 random bits. Later ids of this process always
 * sort after earlier ones: a clock that steps back is held at the latest time seen.
 */
export function newId(now: number = Date.now()): string {
  if (now > time) {
    time = now
    // Beginning in the lower half leaves at least 2048 ids for this millisecond before one is borrowed from the next.
    counter = random(2) & 0x7ff
  } else if (++counter > 0xfff) {
    time++
    counter = 0
  }
  const head = hex(time, 12)
  const variant = hex(0x8000 | (random(2) & 0x3fff), 4)
  return `${head.slice(0, 8)}-${head.slice(8)}-7${hex(counter, 3)}-${variant}-${hex(random(6), 12)}`
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
}

let time = 0
let counter = 0

/** Drawn a thousand bytes at a time: an id takes ten of them in three pieces, and every call to the system costs more than all the rest. */
function random(bytes: number): number {
  if (used + bytes > pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  let number = 0
  for (const end = used + bytes; used < end; used++) number = number * 256 + pool[used]!
  return number
}

const pool = new Uint8Array(1000)
let used = pool.length

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0')
}
