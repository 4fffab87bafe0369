#!/usr/bin/env node
process.stdout.write("pmtc\n");
