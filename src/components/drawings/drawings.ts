import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { DrawingName } from '../../schemas/drawings.ts';

/** The component that draws each named drawing. */
export const drawings: Partial<Record<DrawingName, AstroComponentFactory>> = {};
