/** `amount` in the figure's unit (money in 分); of different things 1 for the first record that has the thing, 0 for others. */
export type Behind = { ledger: string; id: string; book: string; union: string; title: string; day: string; amount: number; done?: number }
