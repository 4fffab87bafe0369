// The part of WebAssembly's JavaScript interface that the host uses; neither ES2023 nor Node's types declare it.
declare namespace WebAssembly {
  type Kind = "function" | "table" | "memory" | "global" | "tag";

  class Module {
    constructor(bytes: Uint8Array);
    static imports(module: Module): { readonly module: string; readonly name: string; readonly kind: Kind }[];
    static customSections(module: Module, name: string): ArrayBuffer[];
    static exports(module: Module): { readonly name: string; readonly kind: Kind }[];
  }

  class Instance {
    constructor(module: Module);
    readonly exports: Readonly<Record<string, unknown>>;
  }

  class Memory {
    readonly buffer: ArrayBuffer;
  }

  class Global {
    readonly value: number;
  }

  function validate(bytes: Uint8Array): boolean;

  class RuntimeError extends Error {}
}
