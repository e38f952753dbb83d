// Jest's Node environment in a context of plain globals. Node's usual vm contexts pass every look-up of a global
// (Object, Array, Promise …) through an interceptor; code that makes millions of them, such as drizzle's query
// builder, then spends a third of its time there. Nothing else is different: each test file has its own globals.
import vm from "node:vm";
import { TestEnvironment } from "jest-environment-node";

export default class PlainContext extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
