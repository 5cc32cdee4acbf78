// The ports of the steps, bound for AWS and one machine alike: one export for each port, so that a
// function's bundle holds the adapters of the ports that its entry names and no others.

export * from './channel-ports.ts';
export * from './model-ports.ts';
export * from './own-ports.ts';
export * from './source-ports.ts';
