#!/usr/bin/env node
require('../dist/article.cjs')
