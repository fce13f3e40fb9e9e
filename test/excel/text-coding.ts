import { TextDecoder, TextEncoder } from "node:util";

/** jsdom leaves out what every browser and Node have; import this before what needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
