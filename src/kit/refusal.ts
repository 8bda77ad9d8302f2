/** The only error a user meets: one Chinese sentence that says what to do. Anything else thrown is a bug. */
export class Refusal extends Error {
  override name = 'Refusal'
  code: 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'busy'
  say: string
  /** Where: a field, a cell, a line of the text. */
  declare at?: string

  constructor(code: Refusal['code'], say: string, at?: string) {
    super(say)
    this.code = code
    this.say = say
    if (at !== undefined) this.at = at
  }
}

/** Makes the refusal; the caller throws it, so that the compiler sees where the path ends. */
export function refuse(code: Refusal['code'], say: string, at?: string): Refusal {
  return new Refusal(code, say, at)
}

export function isRefusal(x: unknown): x is Refusal {
  return x instanceof Refusal
}
