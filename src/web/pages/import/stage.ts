export type Stage = 'choose' | 'columns' | 'rows' | 'done'
