import { makeRegister } from '#model/register.ts'
import { lines } from './lines.ts'
import { templates } from './templates/templates.ts'
import { words } from './words.ts'

/** Everything the product knows; made, and refused where it contradicts itself, when the program starts. */
export const register = makeRegister(lines, templates, words)
