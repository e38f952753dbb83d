import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
