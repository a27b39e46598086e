#!/usr/bin/env node
import '../dist/article.js'
