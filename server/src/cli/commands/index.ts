import type { Command } from '../files';
import { check } from './check';
import { clean } from './clean';
import { explain } from './explain';
import { facts } from './facts';
import { fix } from './fix';
import { outline } from './outline';
import { rules } from './rules';

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = { facts, check, fix, clean, outline, rules, explain };
